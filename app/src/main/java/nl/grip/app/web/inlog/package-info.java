// SPDX-License-Identifier: EUPL-1.2
/** Logging in with the login provider of the municipality (OpenID Connect Core 1.0, authorization code with PKCE). */
@NullMarked
package nl.grip.app.web.inlog;

import org.jspecify.annotations.NullMarked;
