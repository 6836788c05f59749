/** What engine-app knows of people, requests and approvals, asked for whenever it is needed: nothing of it is kept. */
@NullMarked
package io.athenabudget.notification.directory;

import org.jspecify.annotations.NullMarked;
