package org.opiniongraph.seed;

import java.io.IOException;
import java.io.InputStream;

import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Descriptors (YAML) become records; an entry that the record does not know is refused,
 * because it is most likely a slip.
 */
public class DescriptorReader {

	private final YAMLMapper yaml = YAMLMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
		.build();

	/**
	 * Reads one descriptor.
	 * @param <T> the kind of descriptor
	 * @param file the file's name, for messages
	 * @param content the file
	 * @param type the kind of descriptor
	 * @return what it says
	 * @throws IOException when the file cannot be read
	 * @throws SeedFormatException when it says something else than a descriptor of this
	 * kind must
	 */
	public <T> T read(String file, InputStream content, Class<T> type) throws IOException {
		try {
			T descriptor = this.yaml.readValue(content, type);
			if (descriptor == null) {
				throw new SeedFormatException(file, "the file is empty");
			}
			return descriptor;
		}
		catch (JacksonException ex) {
			throw failure(file, ex);
		}
	}

	private static SeedFormatException failure(String file, JacksonException failure) {
		String reason = (failure instanceof DatabindException
				&& failure.getCause() instanceof IllegalArgumentException it) ? String.valueOf(it.getMessage())
						: failure.getOriginalMessage();
		TokenStreamLocation location = failure.getLocation();
		return (location != null && location.getLineNr() > 0)
				? new SeedFormatException(file, location.getLineNr(), reason) : new SeedFormatException(file, reason);
	}

}
