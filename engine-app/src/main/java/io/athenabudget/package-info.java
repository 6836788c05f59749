@NullMarked
package io.athenabudget;

import org.jspecify.annotations.NullMarked;
