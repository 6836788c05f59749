@NullMarked
package io.athenabudget.retention.web;

import org.jspecify.annotations.NullMarked;
