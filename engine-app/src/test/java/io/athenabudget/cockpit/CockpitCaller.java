package io.athenabudget.cockpit;

import io.restassured.response.Response;

/** Somebody who has opened Cockpit, for tests of what else its pages ask. */
public final class CockpitCaller {
    private final OpenCockpit cockpit;

    private CockpitCaller(OpenCockpit cockpit) {
        this.cockpit = cockpit;
    }

    public static CockpitCaller as(String username, String password) {
        return new CockpitCaller(OpenCockpit.by(username, password));
    }

    public Response get(String address) {
        return cockpit.call().get(address);
    }

    public Response put(String address, Object body) {
        return cockpit.call().body(body).put(address);
    }
}
