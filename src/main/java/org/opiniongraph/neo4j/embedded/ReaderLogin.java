package org.opiniongraph.neo4j.embedded;

import org.neo4j.graphdb.security.AuthorizationViolationException;
import org.neo4j.internal.kernel.api.connectioninfo.ClientConnectionInfo;
import org.neo4j.internal.kernel.api.security.AbstractSecurityLog;
import org.neo4j.internal.kernel.api.security.AdminActionOnResource;
import org.neo4j.internal.kernel.api.security.AuthSubject;
import org.neo4j.internal.kernel.api.security.AuthenticationResult;
import org.neo4j.internal.kernel.api.security.LoginContext;
import org.neo4j.internal.kernel.api.security.PermissionState;
import org.neo4j.internal.kernel.api.security.SecurityContext;
import org.neo4j.internal.kernel.api.security.StaticAccessMode;
import org.neo4j.kernel.database.PrivilegeDatabaseReference;

/** What somebody may do who logged in as {@link ReaderAccount}: read. */
final class ReaderLogin extends LoginContext {

	ReaderLogin(ClientConnectionInfo connection, boolean succeeded) {
		super(new Reader(succeeded ? AuthenticationResult.SUCCESS : AuthenticationResult.FAILURE), connection);
	}

	@Override
	public SecurityContext authorize(IdLookup ids, PrivilegeDatabaseReference database, AbstractSecurityLog log,
			long transaction) {
		if (subject().getAuthenticationResult() != AuthenticationResult.SUCCESS) {
			throw AuthorizationViolationException.permissionDeniedUnauthorized();
		}
		return new ReadOnly(this, database.name());
	}

	private record Reader(AuthenticationResult result) implements AuthSubject {

		@Override
		public AuthenticationResult getAuthenticationResult() {
			return this.result;
		}

		@Override
		public boolean hasUsername(String name) {
			return ReaderAccount.NAME.equals(name);
		}

		@Override
		public String executingUser() {
			return ReaderAccount.NAME;
		}

	}

	private static final class ReadOnly extends SecurityContext {

		ReadOnly(LoginContext login, String database) {
			super(login.subject(), StaticAccessMode.READ, login.connectionInfo(), database);
		}

		@Override
		public PermissionState allowsAdminAction(AdminActionOnResource action) {
			return PermissionState.EXPLICIT_DENY;
		}

		@Override
		public PermissionState allowExecuteAdminProcedure(int procedure) {
			return PermissionState.EXPLICIT_DENY;
		}

	}

}
