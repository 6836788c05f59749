package io.athenabudget.notification.sms.twilio.web;

import io.athenabudget.notification.sms.twilio.TwilioProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Also while no text messages are sent: of those that were there may still be something to tell. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TwilioProperties.class)
class TwilioCallbackConfiguration {}
