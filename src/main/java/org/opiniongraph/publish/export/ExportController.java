package org.opiniongraph.publish.export;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.publish.export.KnownExport.Known;
import org.opiniongraph.publish.web.ProblemException;
import org.opiniongraph.publish.web.WebPaths;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** Serves the export: the manifest and each file, which is written while it is sent. */
@RestController
class ExportController {

	private final KnownExport known;

	ExportController(KnownExport known) {
		this.known = known;
	}

	@GetMapping({ WebPaths.EXPORT, WebPaths.EXPORT + "/" + ExportFile.MANIFEST })
	void manifest(HttpServletRequest request, HttpServletResponse response) throws IOException {
		Known manifest = this.known.manifest();
		if (!hasIt(request, response, manifest)) {
			response.setContentType(MediaType.APPLICATION_JSON_VALUE);
			response.setContentLengthLong(manifest.figures().bytes());
			response.getOutputStream().write(manifest.content());
		}
	}

	/** The figures of a file that was not requested before are known only at its end. */
	@GetMapping(WebPaths.EXPORT + "/**")
	void file(HttpServletRequest request, HttpServletResponse response) throws IOException {
		ExportFile file = asked(request);
		Known before = this.known.file(file.fileName()).orElse(null);
		if (before != null) {
			if (hasIt(request, response, before)) {
				return;
			}
			response.setContentLengthLong(before.figures().bytes());
		}
		response.setHeader(HttpHeaders.CACHE_CONTROL, "public, no-cache");
		response.setContentType(file.mediaType());
		if (!HttpMethod.HEAD.matches(request.getMethod())) {
			send(file, before, response);
		}
	}

	private void send(ExportFile file, @Nullable Known before, HttpServletResponse response) throws IOException {
		try {
			Export export = this.known.send(file, response.getOutputStream());
			if (before != null && !before.figures().equals(export.files().get(file))) {
				throw new GraphChangedException();
			}
		}
		catch (RuntimeException ex) {
			if (response.isCommitted()) {
				throw new BrokenExportException(ex);
			}
			response.resetBuffer();
			response.setHeader(HttpHeaders.ETAG, null);
			response.setHeader(HttpHeaders.LAST_MODIFIED, null);
			throw ex;
		}
	}

	private static boolean hasIt(HttpServletRequest request, HttpServletResponse response, Known known) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, "public, no-cache");
		return new ServletWebRequest(request, response).checkNotModified(known.etag(), known.loadedAt().toEpochMilli());
	}

	private static ExportFile asked(HttpServletRequest request) {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		String name = path.substring(Math.min(path.length(), WebPaths.EXPORT.length() + 1));
		return ExportFile.named(name)
			.orElseThrow(() -> new ProblemException(HttpStatus.NOT_FOUND,
					"An export has no file '" + name + "'. Choose one of the names in 'files'.")
				.with("files", ExportFile.names()));
	}

}
