package io.athenabudget.enginerest;

import io.athenabudget.flows.Workers;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The engine's REST API.
 *
 * @param enabled whether there is one
 */
@ConfigurationProperties("athena.engine-rest")
record EngineRestProperties(@DefaultValue("false") boolean enabled) implements Workers {
    @Override
    public boolean come() {
        return enabled;
    }
}
