package io.athenabudget.cockpit;

import io.athenabudget.calls.UnitOfWork;
import io.athenabudget.identity.Login;
import io.athenabudget.identity.SessionPasses;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/** Whoever signs out of Cockpit signs out of the portal: there is one session. */
@Component
class EndSession implements LogoutHandler {
    private final Login login;
    private final UnitOfWork unitOfWork;

    EndSession(Login login, UnitOfWork unitOfWork) {
        this.login = login;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public void logout(HttpServletRequest call, HttpServletResponse answer, @Nullable Authentication caller) {
        if (caller != null) {
            unitOfWork.run(() -> {
                login.logOut(SessionPasses.actor(caller));
                return true;
            });
        }
    }
}
