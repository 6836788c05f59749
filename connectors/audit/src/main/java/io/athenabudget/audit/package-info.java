/** The audit log as a service: takes every event from Kafka, proves what it holds, and answers over mutual TLS only. */
@NullMarked
package io.athenabudget.audit;

import org.jspecify.annotations.NullMarked;
