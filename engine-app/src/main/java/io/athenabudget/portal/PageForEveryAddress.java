package io.athenabudget.portal;

import java.io.IOException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.PathResourceResolver;

/** Answers what is no file with the page of a client, which shows what belongs to the address. */
public final class PageForEveryAddress extends PathResourceResolver {
    private final Predicate<String> isAnAddress;

    /** @param isAnAddress whether a path, without the client's own folder before it, may be one of the client's */
    public PageForEveryAddress(Predicate<String> isAnAddress) {
        this.isAnAddress = isAnAddress;
    }

    @Override
    protected @Nullable Resource getResource(String path, Resource location) throws IOException {
        Resource file = super.getResource(path, location);
        if (file != null || !isAnAddress.test(path) || looksLikeAFile(path)) {
            return file;
        }
        return super.getResource("index.html", location);
    }

    /** What is missing by a name such as this is missing, and no page. */
    private static boolean looksLikeAFile(String path) {
        return path.substring(path.lastIndexOf('/') + 1).contains(".");
    }
}
