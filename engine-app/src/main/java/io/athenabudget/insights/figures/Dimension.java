package io.athenabudget.insights.figures;

/** What figures can be told apart by. */
public enum Dimension {
    REGION("region"),
    CATEGORY("category_id::text", "select id::text as key, name from category"),
    /** Of the request. */
    DEPARTMENT("coalesce(department_id::text, 'NONE')", Names.DEPARTMENTS),
    /** On which the request was submitted (UTC), as the week and the month are. */
    DAY("(submitted_at at time zone 'UTC')::date::text"),
    /** By its Monday. */
    WEEK("date_trunc('week', submitted_at at time zone 'UTC')::date::text"),
    /** By its first day. */
    MONTH("date_trunc('month', submitted_at at time zone 'UTC')::date::text"),
    LEVEL("level", "select level as key, max(level_name) as name from approval_fact f where %s group by level", "true"),
    /** The department of whoever decided. */
    TEAM(
            "case when team_id = any(:small) then 'SMALL' else coalesce(team_id::text, 'NONE') end",
            Names.DEPARTMENTS,
            Selection.DECIDED),
    CHANNEL("coalesce(channel, 'UNKNOWN')", Names.NONE, Selection.DECIDED),
    PERSON("decided_by::text", "select id::text as key, display_name as name from app_user", Selection.DECIDED);

    private final String key;
    private final String names;
    private final String approvals;

    Dimension(String key) {
        this(key, Names.NONE);
    }

    Dimension(String key, String names) {
        this(key, names, "");
    }

    /** @param approvals those that are told apart, for what only approvals have */
    Dimension(String key, String names, String approvals) {
        this.key = key;
        this.names = names;
        this.approvals = approvals;
    }

    /** Whether a request may be in several groups, as each of its approvals has its own. */
    boolean isOfApprovals() {
        return !approvals.isEmpty();
    }

    String key() {
        return key;
    }

    /** That an approval is in a group at all. */
    String approvals() {
        return isOfApprovals() ? approvals : "true";
    }

    /** Asks for keys with their names; takes a condition for the facts. */
    String names(String condition) {
        return names.formatted(condition);
    }

    private static final class Names {
        static final String NONE = "select null::text as key, null::text as name where false";
        static final String DEPARTMENTS = "select id::text as key, name from department";
    }
}
