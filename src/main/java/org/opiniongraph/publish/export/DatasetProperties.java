package org.opiniongraph.publish.export;

import java.net.URI;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the description of the data set at /dataset says of it.
 *
 * @param title its name
 * @param titleEn its name in English
 * @param description what it has
 * @param descriptionEn the same in English
 * @param publisher who publishes this server's data
 * @param licence the address of the licence of the data
 * @param rights what else is to be said of rights, for example in the texts
 * @param rhythm the address of a term that says how often the data changes, such as
 * http://purl.org/cld/freq/irregular
 */
@ConfigurationProperties("opinion-graph.dataset")
record DatasetProperties(@Nullable String title, @Nullable String titleEn, @Nullable String description,
		@Nullable String descriptionEn, @Nullable String publisher, @Nullable URI licence, @Nullable String rights,
		@Nullable URI rhythm) {
}
