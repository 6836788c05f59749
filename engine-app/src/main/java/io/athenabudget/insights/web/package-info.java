@NullMarked
package io.athenabudget.insights.web;

import org.jspecify.annotations.NullMarked;
