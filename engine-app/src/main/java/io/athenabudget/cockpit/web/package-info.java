/** The call by which the portal opens Cockpit. */
@NullMarked
package io.athenabudget.cockpit.web;

import org.jspecify.annotations.NullMarked;
