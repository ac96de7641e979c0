package org.ketnoi.bench.quality;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * Judged by rule, from the projects and the catalogue of clean technologies of MaastrichtU-IDS/clean-technologies-nlp as
 * they are published; nothing of them is kept here. Of the projects, a third by the CRC-32 of their number are asked
 * about, and the others are known.
 *
 * <p>A technology is right with grade 3 for a project that names it in its title, with 2 for one that names it at least
 * twice in its objective, by the name or a key term of the catalogue as whole words; a term in capital letters has to
 * be so there too. The question is the objective ({@code objective}), and again the objective without any sentence that
 * names one ({@code unnamed}), which plain words cannot lead to by themselves.
 *
 * <p>An organisation is right with grade 3 when it coordinates the project, with 2 when it takes part, if it is in one
 * of the known projects too. The question is the objective ({@code objective}), and again the title ({@code title}): a
 * server that has taken in the known projects only has to find it by what it did there.
 */
final class CordisSet {
    private static final int SHARE = 3;

    /** Characters of an objective below which it says nothing any more. */
    private static final int ENOUGH = 100;

    private final List<Map<String, String>> projects;
    private final List<CordisTechnology> technologies;

    CordisSet(Path directory) {
        this.projects = Seed.read(directory.resolve("projects_top300.csv"));
        this.technologies = Seed.read(directory.resolve("technology_catalogue.csv")).stream()
                .map(CordisTechnology::of)
                .toList();
    }

    /** Projects that a server may have taken in. */
    List<Map<String, String>> known() {
        return projects.stream().filter(row -> !isAsked(row)).toList();
    }

    private static boolean isAsked(Map<String, String> project) {
        CRC32 sum = new CRC32();
        sum.update(Seed.cell(project, "id").getBytes(StandardCharsets.UTF_8));
        return sum.getValue() % SHARE == 0;
    }

    List<Question> technologies() {
        List<Question> questions = new ArrayList<>();
        projects.stream().filter(CordisSet::isAsked).forEach(project -> {
            Map<String, Integer> judged = new HashMap<>();
            technologies.forEach(technology -> {
                int grade = technology.grade(Seed.cell(project, "title"), Seed.cell(project, "objective"));
                if (grade > 0) {
                    judged.put(technology.id(), grade);
                }
            });
            if (!judged.isEmpty()) {
                questions.add(question(project, "objective", Seed.cell(project, "objective"), judged));
                String unnamed = unnamed(project);
                if (unnamed.length() >= ENOUGH) {
                    questions.add(question(project, "unnamed", unnamed, judged));
                }
            }
        });
        return questions;
    }

    private static Question question(
            Map<String, String> project, String kind, String text, Map<String, Integer> judged) {
        String group = "cordis-" + Seed.cell(project, "id");
        return new Question(group + "-" + kind, group, kind, "en", text.replaceAll("\\s+", " "), judged);
    }

    private String unnamed(Map<String, String> project) {
        return Stream.of(Seed.cell(project, "objective").split("(?<=[.!?])\\s+"))
                .filter(sentence -> technologies.stream().noneMatch(technology -> technology.times(sentence) > 0))
                .collect(Collectors.joining(" "));
    }

    List<Question> participants() {
        Set<String> met = new HashSet<>();
        known().forEach(project -> met.addAll(parties(project)));
        List<Question> questions = new ArrayList<>();
        projects.stream().filter(CordisSet::isAsked).forEach(project -> {
            Map<String, Integer> judged = new HashMap<>();
            parties(project).stream().filter(met::contains).forEach(id -> judged.put(id, 2));
            judged.computeIfPresent(CordisKeys.organization(Seed.cell(project, "coordinator")), (id, grade) -> 3);
            if (!judged.isEmpty()) {
                questions.add(question(project, "objective", Seed.cell(project, "objective"), judged));
                questions.add(question(project, "title", Seed.cell(project, "title"), judged));
            }
        });
        return questions;
    }

    private static Set<String> parties(Map<String, String> project) {
        Set<String> names = new HashSet<>(Seed.list(project, "participants"));
        names.add(Seed.cell(project, "coordinator"));
        return names.stream().map(CordisKeys::organization).collect(Collectors.toSet());
    }

    /** Name, other names and description of each technology. */
    Map<String, String> technologyTexts() {
        Map<String, String> texts = new LinkedHashMap<>();
        technologies.forEach(technology -> texts.putIfAbsent(technology.id(), technology.text()));
        return texts;
    }

    /** Titles and objectives of the known projects of each organisation. */
    Map<String, String> organizationTexts() {
        Map<String, String> texts = new LinkedHashMap<>();
        known().forEach(project -> {
            String text = Seed.cell(project, "title") + " \n" + Seed.cell(project, "objective");
            parties(project).forEach(id -> texts.merge(id, text, (one, other) -> one + " \n" + other));
        });
        return texts;
    }
}
