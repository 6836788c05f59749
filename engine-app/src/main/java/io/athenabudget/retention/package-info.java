/**
 * How long the engine's history of a request is kept: by classes, archived before it is removed, and longer for as long as a
 * legal hold asks for it. What a request itself knows, its decisions and the audit log are not touched.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "events",
            "rest",
            "calls",
            "identity",
            "catalog",
            "requests",
            "approvals",
            "insights :: history"
        })
package io.athenabudget.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
