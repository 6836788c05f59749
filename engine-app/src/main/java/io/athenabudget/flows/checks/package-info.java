@NullMarked
package io.athenabudget.flows.checks;

import org.jspecify.annotations.NullMarked;
