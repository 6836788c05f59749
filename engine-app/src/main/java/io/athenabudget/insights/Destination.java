package io.athenabudget.insights;

import java.io.IOException;
import java.io.OutputStream;

/** Where an export goes. It is opened when nothing stands in the way of it any more. */
@FunctionalInterface
public interface Destination {
    OutputStream open() throws IOException;
}
