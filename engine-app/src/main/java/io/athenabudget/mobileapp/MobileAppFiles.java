package io.athenabudget.mobileapp;

import io.athenabudget.portal.PageForEveryAddress;
import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The app's files. Those with a fingerprint in their name never change; all else is always asked for. */
@Configuration(proxyBeanMethods = false)
class MobileAppFiles implements WebMvcConfigurer {
    private static final String BUILD = "classpath:/mobile-app/";
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        // What keeps the app for use without a network reaches only what is below its own folder.
        registry.addRedirectViewController("/m", "/m/");
        registry.addViewController("/m/").setViewName("forward:/m/index.html");
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/m/_expo/**")
                .addResourceLocations(BUILD + "_expo/")
                .setCacheControl(FOR_EVER);
        registry.addResourceHandler("/m/assets/**")
                .addResourceLocations(BUILD + "assets/")
                .setCacheControl(FOR_EVER);
        registry.addResourceHandler("/m/**")
                .addResourceLocations(BUILD)
                .setCacheControl(CacheControl.noCache())
                .resourceChain(false)
                .addResolver(new PageForEveryAddress(path -> true));
    }
}
