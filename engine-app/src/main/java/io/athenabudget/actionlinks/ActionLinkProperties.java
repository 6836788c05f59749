package io.athenabudget.actionlinks;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param lifetime for how long a link can be used once it was made */
@ConfigurationProperties("athena.action-links")
record ActionLinkProperties(@DefaultValue("PT72H") Duration lifetime) {}
