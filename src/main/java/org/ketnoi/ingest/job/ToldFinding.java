package org.ketnoi.ingest.job;

import org.ketnoi.ingest.Finding;

/** A finding in one of an import's files. */
public record ToldFinding(String file, Finding finding) {}
