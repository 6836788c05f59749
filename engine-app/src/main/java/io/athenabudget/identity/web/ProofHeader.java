package io.athenabudget.identity.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Tells in the documentation of a call that it takes a proof of a key. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
        name = "DPoP",
        in = ParameterIn.HEADER,
        description = "A proof of the client's key for this call (RFC 9449, ES256)",
        schema = @Schema(type = "string"))
@interface ProofHeader {}
