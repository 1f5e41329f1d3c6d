package org.opiniongraph.neo4j.embedded;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;

import org.neo4j.internal.kernel.api.connectioninfo.ClientConnectionInfo;
import org.neo4j.internal.kernel.api.security.LoginContext;
import org.neo4j.kernel.api.security.AuthManager;
import org.neo4j.kernel.api.security.AuthToken;
import org.neo4j.kernel.api.security.exception.InvalidAuthTokenException;

/**
 * A second account, which reads and cannot write. Neo4j's Community Edition has no roles:
 * each of its own users may do everything. So this account is not one of them. It is
 * known here alone, and its password is new at each start.
 */
final class ReaderAccount extends AuthManager {

	/** The name of the account. */
	static final String NAME = "reader";

	private final AuthManager others;

	private final byte[] password;

	ReaderAccount(AuthManager others, String password) {
		this.others = others;
		this.password = password.getBytes(StandardCharsets.UTF_8);
	}

	@Override
	public LoginContext login(Map<String, Object> token, ClientConnectionInfo connection)
			throws InvalidAuthTokenException {
		if (!NAME.equals(token.get(AuthToken.PRINCIPAL))
				|| !AuthToken.BASIC_SCHEME.equals(token.get(AuthToken.SCHEME_KEY))) {
			return this.others.login(token, connection);
		}
		try {
			byte[] given = AuthToken.safeCastCredentials(AuthToken.CREDENTIALS, token);
			return new ReaderLogin(connection, MessageDigest.isEqual(this.password, given));
		}
		finally {
			AuthToken.clearCredentials(token);
		}
	}

	@Override
	public LoginContext impersonate(LoginContext login, String user) {
		return this.others.impersonate(login, user);
	}

}
