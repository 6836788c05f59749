package io.athenabudget.rest;

/**
 * One field that cannot be accepted.
 *
 * @param pointer JSON pointer into the body ({@code /amount}) or, for a parameter, its name
 * @param detail what is expected instead
 */
public record InvalidField(String pointer, String detail) {}
