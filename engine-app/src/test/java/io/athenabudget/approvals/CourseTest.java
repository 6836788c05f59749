package io.athenabudget.approvals;

import static org.assertj.core.api.Assertions.assertThat;

import io.athenabudget.approvals.Course.Visit;
import java.util.List;
import org.junit.jupiter.api.Test;

class CourseTest {
    @Test
    void what_ended_is_passed_and_what_did_not_is_current() {
        Course course = course(ended("start"), ended("L1"), open("L2"));

        assertThat(course.current()).containsExactly("L2");
        assertThat(course.passed()).containsExactly("start", "L1");
    }

    @Test
    void a_scope_is_not_where_a_request_stands() {
        Course course = course(new Visit("1", "scope", "flow", true, false, false), open("L2"));

        assertThat(course.current()).containsExactly("L2");
    }

    @Test
    void what_ran_in_a_cancelled_scope_does_not_count() {
        Course course = course(
                ended("L1"),
                new Visit("scope-1", "scope", "flow", true, true, true),
                new Visit("2", "inner", "scope-1", true, true, false),
                new Visit("3", "L2", "2", false, true, false));

        assertThat(course.passed()).containsExactly("L1");
    }

    @Test
    void a_step_that_is_open_again_takes_back_what_followed_it() {
        Course course = course(
                ended("start"),
                new Visit("first", "L1", "flow", false, true, false),
                ended("decided"),
                new Visit("second", "L1", "flow", false, false, false));

        assertThat(course.current()).containsExactly("L1");
        assertThat(course.passed()).containsExactly("start");
    }

    private static Course course(Visit... visits) {
        return new Course("flow:1", List.of(visits));
    }

    private static Visit ended(String element) {
        return new Visit(element, element, "flow", false, true, false);
    }

    private static Visit open(String element) {
        return new Visit(element, element, "flow", false, false, false);
    }
}
