package org.opiniongraph.load.descriptor;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads YAML descriptors as records. An entry that the record does not know is an error,
 * because it is probably a typing error. It is thread-safe.
 */
public class DescriptorReader {

	private final YAMLMapper yaml = YAMLMapper.builder()
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
		.enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
		.changeDefaultNullHandling((nulls) -> JsonSetter.Value.forContentNulls(Nulls.FAIL))
		.build();

	/**
	 * Reads one descriptor.
	 * @param <T> the kind of descriptor
	 * @param file the file's name, for messages
	 * @param content the file
	 * @param type the kind of descriptor
	 * @return what it says
	 * @throws SeedFormatException when it says something else than a descriptor of this
	 * kind must
	 */
	public <T> T read(String file, byte[] content, Class<T> type) {
		String text = Utf8.decode(file, content);
		var mistakes = new DescriptorMistakes(file, text, this.yaml);
		try {
			JsonNode tree = this.yaml.readTree(text);
			if (tree.isMissingNode() || tree.isNull()) {
				throw new SeedFormatException(file, "the file is empty");
			}
			mistakes.refuseUnknownEntries(tree, type, JsonPointer.empty());
			return this.yaml.readValue(text, type);
		}
		catch (DatabindException ex) {
			throw mistakes.said(ex);
		}
		catch (JacksonException ex) {
			throw mistakes.unreadable(ex);
		}
	}

}
