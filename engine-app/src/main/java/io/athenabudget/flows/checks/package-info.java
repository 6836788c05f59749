/**
 * Whether a draft of a flow can be published: {@link io.athenabudget.flows.checks.FlowChecks}. The rules, by the names that
 * findings carry; those of a group marked with a star are warnings only.
 *
 * <table>
 * <caption>Rules</caption>
 * <tr><th>about</th><th>rules</th></tr>
 * <tr><td>the files</td><td>{@code unreadable}, {@code not-utf-8}, {@code too-large}, {@code nested-too-deeply},
 *   {@code too-many-elements}, {@code too-many-attributes}, {@code doctype-not-allowed}, {@code instruction-not-allowed},
 *   {@code not-a-flow}, {@code not-a-table}</td></tr>
 * <tr><td>the vocabulary: what is not in an allow-list is refused</td><td>{@code element-not-allowed},
 *   {@code element-twice}, {@code attribute-not-allowed}, {@code text-not-allowed}, {@code value-not-allowed},
 *   {@code duplicate-id}</td></tr>
 * <tr><td>expressions: parsed by a grammar of our own, refused wherever none is expected</td>
 *   <td>{@code expression-not-allowed}, {@code variable-not-allowed}, {@code variable-not-set}, {@code bean-not-allowed},
 *   {@code wrong-group}, {@code duration-not-allowed}, {@code too-many-instances}</td></tr>
 * <tr><td>the process</td><td>{@code no-process}, {@code several-processes}, {@code wrong-key}, {@code not-executable},
 *   {@code history-time-to-live}, {@code id-missing}</td></tr>
 * <tr><td>ways through the flow</td><td>{@code dangling}, {@code start-event}, {@code never-reached},
 *   {@code no-way-to-an-end}, {@code loop-without-wait}, {@code loop-multiplies}, {@code too-many-branches}</td></tr>
 * <tr><td>gateways</td><td>{@code gateway-missing}, {@code gateway-without-default}, {@code condition-missing},
 *   {@code condition-on-default}, {@code condition-without-gateway}</td></tr>
 * <tr><td>events</td><td>{@code event-not-allowed}, {@code message-not-allowed}, {@code escalation-not-caught},
 *   {@code reminder-without-step}, {@code withdrawal-missing}</td></tr>
 * <tr><td>work for other systems</td><td>{@code external-task}, {@code nobody-works} (a warning)</td></tr>
 * <tr><td>approvals and their windows</td><td>{@code no-approval}, {@code nobody-approves},
 *   {@code decision-without-window}, {@code window-without-timer}, {@code window-without-decision},
 *   {@code rollback-leads-elsewhere}</td></tr>
 * <tr><td>approvals*</td><td>{@code no-questions}, {@code last-decision-counts}, {@code nobody-told}</td></tr>
 * <tr><td>the routing table</td><td>{@code table-missing}, {@code one-table}, {@code wrong-table},
 *   {@code hit-policy-not-allowed}, {@code table-not-typed}, {@code table-size}, {@code unknown-input},
 *   {@code unknown-level} (a warning in a condition)</td></tr>
 * <tr><td>the routing table*</td><td>{@code routing-gap}, {@code routing-overlap}, {@code level-never-asked}</td></tr>
 * <tr><td>the engine's own parsers, last and only when there is no error yet</td><td>{@code engine-refuses}</td></tr>
 * <tr><td>more than anybody would read</td><td>{@code more-findings}</td></tr>
 * </table>
 */
@NullMarked
package io.athenabudget.flows.checks;

import org.jspecify.annotations.NullMarked;
