package io.athenabudget.standalone;

import java.util.Map;
import java.util.stream.Collectors;

/** What a person needs to know once the system is up. */
final class Banner {
    private Banner() {}

    static String of(Settings settings, Map<String, Integer> operatorsPorts) {
        String url = "http://localhost:" + settings.port();
        String people = settings.demo() ? """

                  Log in with password athena-demo as
                    admin  admin2  analyst
                    sales  sales2  sales.amer  sales.apac
                    l1  l2  l3  l1.deputy  l2.deputy          (EMEA)
                    l1.amer … l3.amer  l1.apac … l3.apac""" : "";
        String operators = operatorsPorts.entrySet().stream()
                .map(port -> "http://127.0.0.1:%d/actuator/prometheus  (%s)".formatted(port.getValue(), port.getKey()))
                .collect(Collectors.joining("\n           "));
        return """

                Athena Budget is up.

                  API    %s/api/v1
                  Docs   %s/docs
                  Mail   %s
                  Data   %s

                Metrics  %s
                %s

                Stop it with Ctrl-C.""".formatted(
                        url,
                        url,
                        settings.connectors().contains(Connector.NOTIFICATION) ? url + "/dev/outbox" : "not running",
                        settings.data(),
                        operators,
                        people);
    }
}
