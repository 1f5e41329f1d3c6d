package org.opiniongraph.publish.pages;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Answers a person at an address that has nothing with the explorer, which says so and
 * proposes what may have been meant. Programs get a line of text from the next resolver.
 */
@RestControllerAdvice
class UnknownPaths {

	private final ExplorerFiles explorer;

	UnknownPaths(ExplorerFiles explorer) {
		this.explorer = explorer;
	}

	@ExceptionHandler
	void unknown(NoResourceFoundException unknown, HttpServletRequest request, HttpServletResponse response)
			throws IOException, NoResourceFoundException {
		response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
		if (!HttpMethod.GET.matches(request.getMethod()) || !DoorsController.isPagePreferred(request)) {
			throw unknown;
		}
		response.setStatus(HttpStatus.NOT_FOUND.value());
		this.explorer.sendPage(request, response);
	}

}
