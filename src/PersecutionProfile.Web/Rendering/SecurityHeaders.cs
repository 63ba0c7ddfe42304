namespace PersecutionProfile.Web.Rendering;

/// <summary>The headers of every answer: nothing is loaded from elsewhere, nothing is told to others.</summary>
public static class SecurityHeaders
{
    // Content Security Policy Level 3 and Trusted Types; see the README's security section for what each is for.
    private const string ContentSecurityPolicy =
        "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; " +
        "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

    /// <param name="isPreview">Whether pages listen for changes of the content.</param>
    public static void UseSecurityHeaders(this IApplicationBuilder app, bool isPreview)
    {
        var policy = isPreview ? ContentSecurityPolicy + "; connect-src 'self'" : ContentSecurityPolicy;
        app.Use((context, next) =>
        {
            Write(context.Response.Headers, policy, context.Request.IsHttps);
            return next(context);
        });
    }

    private static void Write(IHeaderDictionary headers, string policy, bool isHttps)
    {
        headers.ContentSecurityPolicy = policy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Embedder-Policy"] = "require-corp";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
        if (isHttps)
            headers.StrictTransportSecurity = "max-age=63072000; includeSubDomains";
    }
}
