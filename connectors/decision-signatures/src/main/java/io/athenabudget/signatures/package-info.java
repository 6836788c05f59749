/** What a device signs, byte by byte, and how it is read: for whoever makes signatures and for whoever checks them. */
@NullMarked
package io.athenabudget.signatures;

import org.jspecify.annotations.NullMarked;
