package org.opiniongraph.publish.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.io.ClassPathResource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Sends the style sheet of the pages without scripts. */
@RestController
class StyleController {

	private final byte[] style;

	StyleController() throws IOException {
		this.style = new ClassPathResource("doc-page/style.css").getContentAsByteArray();
	}

	@GetMapping(WebPaths.STYLE)
	void style(HttpServletRequest request, HttpServletResponse response) throws IOException {
		Delivery.send(request, response, "text/css;charset=utf-8", this.style, -1);
	}

}
