package org.opiniongraph.publish.documents;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import org.opiniongraph.model.NodeKind;
import org.opiniongraph.publish.web.ProblemException;

import org.springframework.http.HttpStatus;
import org.springframework.web.util.UriUtils;

/** Reads the id at the end of an address, as the client sent it. */
final class RequestedId {

	private RequestedId() {
	}

	/**
	 * Reads it.
	 * @param request the request
	 * @param before what stands before the id, in the path
	 * @throws ProblemException 400 when it is not percent-encoded UTF-8 or begins like no
	 * id
	 */
	static String in(HttpServletRequest request, String before) {
		String path = request.getRequestURI();
		String id = decoded(
				path.substring(Math.min(path.length(), request.getContextPath().length() + before.length())));
		if (NodeKind.ofId(id).filter(NodeKind::isPublic).isEmpty() || id.indexOf('\0') >= 0) {
			throw new ProblemException(HttpStatus.BAD_REQUEST,
					"The path must have an id such as opinion:cstf-13/00037 after " + before + ".");
		}
		return id;
	}

	private static String decoded(String text) {
		try {
			byte[] bytes = UriUtils.decode(text, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1);
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		}
		catch (CharacterCodingException | IllegalArgumentException ex) {
			throw new ProblemException(HttpStatus.BAD_REQUEST, "The id in the path must be percent-encoded UTF-8.");
		}
	}

}
