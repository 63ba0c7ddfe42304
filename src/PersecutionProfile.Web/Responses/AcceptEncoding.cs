using Microsoft.Net.Http.Headers;

namespace PersecutionProfile.Web.Responses;

internal static class AcceptEncoding
{
    /// <summary>Whether the header Accept-Encoding (RFC 9110, 12.5.3) names an encoding with another weight than 0.</summary>
    public static bool Accept(this IList<StringWithQualityHeaderValue> accepted, string encoding) =>
        accepted.Any(candidate => candidate.Value.Equals(encoding, StringComparison.OrdinalIgnoreCase) && candidate.Quality is not 0);
}
