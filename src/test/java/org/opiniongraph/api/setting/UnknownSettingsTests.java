package org.opiniongraph.api.setting;

import java.io.IOException;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

@ResourceLock(Resources.SYSTEM_OUT)
@ExtendWith(OutputCaptureExtension.class)
class UnknownSettingsTests {

	@Test
	void aMisspeltSettingIsNamedWithTheOneThatWasMeant(CapturedOutput log) throws IOException {
		check(Map.of("opinion-graph.limits.max-deptth", 3, "OPINIONGRAPH_GRAPHH_DATABASE", "x"));
		assertThat(log.getAll()).contains(
				"There is no setting 'opinion-graph.limits.max-deptth'. Did you mean 'opinion-graph.limits.max-depth'?")
			.contains("There is no setting 'OPINIONGRAPH_GRAPHH_DATABASE'.");
	}

	@Test
	void howeverASettingIsWrittenItIsKnown(CapturedOutput log) throws IOException {
		check(Map.of("opinion-graph.limits.max-depth", 3, "opinion-graph.limits.maxDepth", 3,
				"OPINIONGRAPH_LIMITS_MAXDEPTH", 3, "opinion-graph.http.allowed-origins[0]", "*",
				"OPINION_GRAPH_WEB_BASE", "http://x/", "opinion-graph.embedded.settings.[dbms.x.y]", "1",
				"opinion-graph.graphiql.enabled", true, "server.prt", 1));
		assertThat(log.getAll()).doesNotContain("There is no setting");
	}

	private static void check(Map<String, Object> settings) throws IOException {
		var environment = new StandardEnvironment();
		environment.getPropertySources().addFirst(new MapPropertySource("given", settings));
		new UnknownSettings(environment).afterPropertiesSet();
	}

}
