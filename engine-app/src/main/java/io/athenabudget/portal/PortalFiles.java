package io.athenabudget.portal;

import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;
import org.springframework.web.servlet.resource.PathResourceResolver;

/** The portal's files. Those with a fingerprint in their name never change; the page that names them is always asked for. */
@Configuration(proxyBeanMethods = false)
class PortalFiles implements WebMvcConfigurer {
    private static final String BUILD = "classpath:/portal/";
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addViewController("/").setViewName("forward:/index.html");
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations(BUILD + "assets/")
                .setCacheControl(FOR_EVER)
                .resourceChain(false)
                // As the portal's build compressed them.
                .addResolver(new EncodedResourceResolver());
        registry.addResourceHandler("/**")
                .addResourceLocations(BUILD)
                .setCacheControl(CacheControl.noCache())
                .resourceChain(false)
                .addResolver(new PageForEveryAddress());
    }

    /** Answers what is no file with the portal's page, which shows what belongs to the address. */
    private static final class PageForEveryAddress extends PathResourceResolver {
        @Override
        protected @Nullable Resource getResource(String path, Resource location) throws IOException {
            Resource file = super.getResource(path, location);
            if (file != null || !PortalAddresses.areOf("/" + path) || looksLikeAFile(path)) {
                return file;
            }
            return super.getResource("index.html", location);
        }

        /** What is missing by a name such as this is missing, and no page. */
        private static boolean looksLikeAFile(String path) {
            return path.substring(path.lastIndexOf('/') + 1).contains(".");
        }
    }
}
