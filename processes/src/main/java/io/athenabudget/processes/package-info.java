/** The approval flow as BPMN and DMN, and the names by which code speaks of it. */
@NullMarked
package io.athenabudget.processes;

import org.jspecify.annotations.NullMarked;
