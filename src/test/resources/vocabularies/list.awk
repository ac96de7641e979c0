# Local name and kind of every term that N-Quads define in one namespace: awk -v namespace=... -f list.awk file.nq | LC_ALL=C sort
BEGIN {
    split("individual,property,annotation property,datatype property,object property,class,datatype", kinds, ",")
    rdfs = "http://www.w3.org/2000/01/rdf-schema#"
    owl = "http://www.w3.org/2002/07/owl#"
    rank["http://www.w3.org/1999/02/22-rdf-syntax-ns#Property"] = 2
    rank[owl "AnnotationProperty"] = rank[owl "OntologyProperty"] = 3
    rank[owl "DatatypeProperty"] = 4
    rank[owl "ObjectProperty"] = 5
    rank[owl "Class"] = rank[rdfs "Class"] = 6
    rank[rdfs "Datatype"] = 7
}
$2 == "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>" && index($1, "<" namespace) == 1 {
    name = substr($1, length(namespace) + 2, length($1) - length(namespace) - 2)
    kind = substr($3, 2, length($3) - 2)
    kind = kind in rank ? rank[kind] : 1
    if (name ~ /^[^\/#]+$/ && kind > best[name]) best[name] = kind
}
END { for (name in best) print name, kinds[best[name]] }
