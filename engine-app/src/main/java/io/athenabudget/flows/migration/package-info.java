/**
 * Running requests moved from one version of a flow to another. {@link io.athenabudget.flows.migration.Places} says which
 * element replaces which, {@link io.athenabudget.flows.migration.PreviewMigration} tries it on one request of each
 * situation and undoes it, and {@link io.athenabudget.flows.migration.MigrationRunner} moves them: some ahead, the others
 * when somebody has looked at those.
 */
@NullMarked
package io.athenabudget.flows.migration;

import org.jspecify.annotations.NullMarked;
