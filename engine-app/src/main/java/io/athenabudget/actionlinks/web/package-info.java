/** The page that a link leads to, and the call that makes links. */
@NullMarked
package io.athenabudget.actionlinks.web;

import org.jspecify.annotations.NullMarked;
