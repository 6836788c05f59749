/** The stream of changes over HTTP. */
@NullMarked
package io.athenabudget.changes.web;

import org.jspecify.annotations.NullMarked;
