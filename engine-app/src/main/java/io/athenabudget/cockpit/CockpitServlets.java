package io.athenabudget.cockpit;

import io.athenabudget.rest.ProblemWriter;
import jakarta.servlet.Filter;
import org.camunda.bpm.webapp.impl.security.filter.CsrfPreventionFilter;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What stands between the security chain and Cockpit. */
@Configuration(proxyBeanMethods = false)
class CockpitServlets implements WebMvcConfigurer {
    private static final String[] CALLS = {
        CockpitSecurity.APPLICATION + "/api/*", CockpitSecurity.APPLICATION + "/app/*"
    };

    /** First of all: what comes next reads the address, and takes it to be spelled as the servlet's. */
    @Bean
    FilterRegistrationBean<PlainAddresses> plainAddresses(ProblemWriter problems) {
        FilterRegistrationBean<PlainAddresses> registration =
                new FilterRegistrationBean<>(new PlainAddresses(problems));
        registration.addUrlPatterns(CockpitSecurity.APPLICATION + "/*");
        registration.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER - 1);
        return registration;
    }

    @Bean
    FilterRegistrationBean<CockpitLogin> cockpitLogin() {
        FilterRegistrationBean<CockpitLogin> registration = new FilterRegistrationBean<>(new CockpitLogin());
        registration.addUrlPatterns(CALLS);
        registration.setOrder(0);
        return registration;
    }

    /**
     * Takes the name of Camunda's own filter, which is then left out: it keeps its token in the memory of one instance, and
     * the security chain has compared the token already.
     */
    @Bean
    FilterRegistrationBean<Filter> csrfPreventionByTheSecurityChain() {
        FilterRegistrationBean<Filter> registration =
                new FilterRegistrationBean<>((call, answer, chain) -> chain.doFilter(call, answer));
        registration.setName(CsrfPreventionFilter.class.getSimpleName());
        registration.addUrlPatterns(CALLS);
        registration.setOrder(0);
        return registration;
    }

    /** Cockpit and Tasklist ask for their settings and styles under these addresses; ours replace their own. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(
                        CockpitSecurity.PAGES + "scripts/{settings:config\\.js}",
                        CockpitSecurity.PAGES + "scripts/{script:athena-.*\\.js}",
                        CockpitSecurity.PAGES + "styles/{styles:user-styles\\.css}")
                .addResourceLocations("classpath:/cockpit/")
                .setCacheControl(CacheControl.noCache());
        registry.addResourceHandler(
                        CockpitSecurity.TASKLIST + "scripts/{settings:config\\.js}",
                        CockpitSecurity.TASKLIST + "scripts/{script:athena-.*\\.js}",
                        CockpitSecurity.TASKLIST + "styles/{styles:user-styles\\.css}")
                .addResourceLocations("classpath:/tasklist/", "classpath:/cockpit/")
                .setCacheControl(CacheControl.noCache());
    }
}
