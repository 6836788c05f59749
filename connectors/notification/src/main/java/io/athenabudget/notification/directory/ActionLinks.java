package io.athenabudget.notification.directory;

import java.net.URI;

/** Where one person confirms one decision, relative to the public address. */
public record ActionLinks(URI approve, URI reject) {}
