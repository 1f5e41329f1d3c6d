package org.opiniongraph.publish.export;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.opiniongraph.publish.export.KnownExport.Known;
import org.opiniongraph.publish.export.KnownExport.Stored;
import org.opiniongraph.publish.web.Delivery;
import org.opiniongraph.publish.web.ProblemException;
import org.opiniongraph.publish.web.Version;
import org.opiniongraph.publish.web.WebPaths;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves the export: the manifest, and each file. */
@RestController
class ExportController {

	private final KnownExport known;

	/** So long a file may be complete before its first byte is sent. */
	private final Duration patience;

	ExportController(KnownExport known, ExportProperties properties) {
		this.known = known;
		this.patience = properties.patience();
	}

	@GetMapping({ WebPaths.EXPORT, WebPaths.EXPORT + "/" + ExportFile.MANIFEST })
	void manifest(HttpServletRequest request, HttpServletResponse response) throws IOException {
		Known manifest = this.known.manifest();
		Delivery.send(request, response, MediaType.APPLICATION_JSON_VALUE, manifest.content(),
				manifest.export().graph().loadedAt().toEpochMilli());
	}

	/** A client that has the file costs nothing, whether the file is there or not. */
	@GetMapping(WebPaths.EXPORT + "/**")
	void file(HttpServletRequest request, HttpServletResponse response) throws IOException {
		ExportFile file = asked(request);
		Optional<Version> version = this.known.version(file);
		if (version.isPresent() && Delivery.isEnough(request, response, version.get())) {
			return;
		}
		FileInTheMaking begun = this.known.begun(file);
		Optional<Stored> stored = Delivery.isForAll(request) ? begun.within(this.patience) : Optional.of(begun.whole());
		if (stored.isPresent()) {
			Delivery.send(request, response, file.mediaType(), stored.get().version(), stored.get().body());
		}
		else {
			Delivery.send(request, response, file.mediaType(), begun.spool());
		}
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
