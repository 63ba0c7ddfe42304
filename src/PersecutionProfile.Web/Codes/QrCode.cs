using System.Globalization;
using System.Text;
using PersecutionProfile.Web.Words;
using QRCoder;

namespace PersecutionProfile.Web.Codes;

/// <summary>
/// An address as a QR code: black on white on every screen and paper, inside the quiet zone of four modules that readers need
/// (ISO/IEC 18004).
/// </summary>
public static class QrCode
{
    /// <param name="title">What it is called for those who do not see it.</param>
    public static string Svg(string address, string title)
    {
        using var data = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        var (rows, path) = (data.ModuleMatrix, new StringBuilder());
        for (var y = 0; y < rows.Count; y++)
        {
            for (var x = 0; x < rows.Count; x++)
            {
                var start = x;
                while (x < rows.Count && rows[y][x])
                    x++;
                if (x > start)
                    path.Append(CultureInfo.InvariantCulture, $"M{start} {y}h{x - start}v1H{start}z");
            }
        }
        return string.Create(
            CultureInfo.InvariantCulture,
            $"""
            <svg class="qr" viewBox="0 0 {rows.Count} {rows.Count}" role="img" shape-rendering="crispEdges">
                <title>{SiteWords.Encode(title)}</title>
                <path fill="#fff" d="M0 0h{rows.Count}v{rows.Count}H0z"/>
                <path fill="#000" d="{path}"/>
            </svg>
            """);
    }
}
