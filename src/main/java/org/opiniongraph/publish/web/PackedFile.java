package org.opiniongraph.publish.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;

import org.opiniongraph.model.Sha256;

import org.springframework.core.io.Resource;

/** A file that is kept as gzip, and sent as it is to a client that takes that. */
public final class PackedFile {

	private final byte[] packed;

	private final Version version;

	/**
	 * Reads a file.
	 * @param file ends with .gz
	 */
	public PackedFile(Resource file) {
		try {
			this.packed = file.getContentAsByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.version = new Version(Sha256.of(this.packed), unpacked().length, -1);
	}

	Version version() {
		return this.version;
	}

	byte[] packed() {
		return this.packed;
	}

	byte[] unpacked() {
		try (var in = new GZIPInputStream(new ByteArrayInputStream(this.packed))) {
			return in.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
