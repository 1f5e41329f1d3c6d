package org.opiniongraph.publish.pages;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.opiniongraph.publish.web.ProblemException;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Serves the explorer at the readable addresses of nodes, lists and searches. */
@RestController
class ExplorerController {

	private final ExplorerFiles explorer;

	ExplorerController(ExplorerFiles explorer) {
		this.explorer = explorer;
	}

	@GetMapping({ "/documents/**", "/members/**", "/themes/**", "/programmes/**", "/organizations/**", "/places/**",
			"/opinions/**", "/answers/**", "/councils/**", "/commitments/**", "/stock-answers/**", "/materials/**",
			"/pages/**", "/search", "/paths/**", "/compare/**" })
	void page(HttpServletRequest request, HttpServletResponse response) throws IOException {
		this.explorer.sendPage(request, response);
	}

	@GetMapping("/explorer/{file}")
	void file(@PathVariable String file, HttpServletRequest request, HttpServletResponse response) throws IOException {
		if (!this.explorer.sendFile(file, request, response)) {
			throw new ProblemException(HttpStatus.NOT_FOUND, "The explorer has no file of this name.");
		}
	}

}
