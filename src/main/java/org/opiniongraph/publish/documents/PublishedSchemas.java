package org.opiniongraph.publish.documents;

import org.opiniongraph.publish.web.WebPaths;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Serves the schemas of the documents. */
@Configuration(proxyBeanMethods = false)
class PublishedSchemas implements WebMvcConfigurer {

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		registry.addResourceHandler(WebPaths.SCHEMAS + "/**")
			.addResourceLocations("classpath:/graphql/published/")
			.setCacheControl(CacheControl.noCache());
	}

}
