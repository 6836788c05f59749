package io.athenabudget.standalone;

/** What a person needs to know once the system is up. */
final class Banner {
    private Banner() {}

    static String of(Settings settings) {
        String url = "http://localhost:" + settings.port();
        String people = settings.demo() ? """

                  Log in with password athena-demo as
                    admin  admin2  analyst
                    sales  sales2  sales.amer  sales.apac
                    l1  l2  l3  l1.deputy  l2.deputy          (EMEA)
                    l1.amer … l3.amer  l1.apac … l3.apac""" : "";
        return """

                Athena Budget is up.

                  API    %s/api/v1
                  Docs   %s/docs
                  Mail   %s
                  Data   %s
                %s

                Stop it with Ctrl-C.""".formatted(
                        url,
                        url,
                        settings.connectors().contains(Connector.NOTIFICATION) ? url + "/dev/outbox" : "not running",
                        settings.data(),
                        people);
    }
}
