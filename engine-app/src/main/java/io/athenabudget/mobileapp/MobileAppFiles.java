package io.athenabudget.mobileapp;

import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;

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
                .addResolver(new PageForEveryAddress());
    }

    /** Answers what is no file with the app, which shows what belongs to the address. */
    private static final class PageForEveryAddress extends PathResourceResolver {
        @Override
        protected @Nullable Resource getResource(String path, Resource location) throws IOException {
            Resource file = super.getResource(path, location);
            boolean looksLikeAFile = path.substring(path.lastIndexOf('/') + 1).contains(".");
            return file != null || looksLikeAFile ? file : super.getResource("index.html", location);
        }
    }
}
