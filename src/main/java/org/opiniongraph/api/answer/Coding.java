package org.opiniongraph.api.answer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.tomcat.util.http.parser.AcceptEncoding;

import org.springframework.http.HttpHeaders;

/** The content coding of an answer that its client accepts. */
public enum Coding {

	/** Not compressed. */
	IDENTITY,
	/** Compressed; fast rather than small, because it is done while a client waits. */
	GZIP;

	/** Smaller answers fit into one or two packets anyway. */
	private static final int WORTH_IT = 2_048;

	private static final int BUFFER = 8_192;

	/**
	 * The coding that a client prefers; of those that it likes as much, the smaller one.
	 * What cannot be read is nothing that it takes.
	 */
	public static Coding preferred(HttpServletRequest request) {
		List<String> headers = Collections.list(request.getHeaders(HttpHeaders.ACCEPT_ENCODING));
		if (headers.isEmpty()) {
			return IDENTITY;
		}
		double gzip = -1;
		double identity = 0;
		double others = 0;
		String header = String.join(",", headers).toLowerCase(Locale.ROOT);
		for (AcceptEncoding offer : read(header)) {
			switch (offer.getEncoding()) {
				case "gzip", "x-gzip" -> gzip = Math.max(gzip, offer.getQuality());
				case "identity" -> identity = offer.getQuality();
				case "*" -> others = offer.getQuality();
				default -> {
				}
			}
		}
		// what has quality 0 is not among the offers
		gzip = (gzip < 0 && !header.contains("gzip")) ? others : gzip;
		return (gzip > 0 && gzip >= identity) ? GZIP : IDENTITY;
	}

	private static List<AcceptEncoding> read(String header) {
		try {
			return AcceptEncoding.parse(new StringReader(header));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Whether an answer is sent in this coding.
	 * @param size its size without a coding
	 */
	public boolean isWorthIt(long size) {
		return this == GZIP && size >= WORTH_IT;
	}

	static byte[] compress(byte[] bytes, int length) {
		var compressed = new ByteArrayOutputStream(Math.max(BUFFER, length / 4));
		try (var out = compressing(compressed)) {
			out.write(bytes, 0, length);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return compressed.toByteArray();
	}

	/**
	 * Compresses what is written, fast rather than small.
	 * @param out the compressed bytes
	 * @return has to be closed, which closes {@code out}
	 * @throws IOException when the client went away
	 */
	public static OutputStream compressing(OutputStream out) throws IOException {
		return new FastGzip(out);
	}

	private static final class FastGzip extends GZIPOutputStream {

		FastGzip(OutputStream out) throws IOException {
			super(out, BUFFER);
			this.def.setLevel(Deflater.BEST_SPEED);
		}

	}

}
