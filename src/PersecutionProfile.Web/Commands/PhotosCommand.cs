using System.Diagnostics;
using System.Reflection;
using PersecutionProfile.Content.Photos;

namespace PersecutionProfile.Web.Commands;

/// <summary><c>photos</c>: the process in which photos are made; the other commands start it.</summary>
internal static class PhotosCommand
{
    public const string Name = "photos";

    public static PhotoProcess NewProcess() => new(StartInfo());

    private static ProcessStartInfo StartInfo()
    {
        var program = typeof(PhotosCommand).Assembly;
        var host = Environment.ProcessPath;
        var isHost = Path.GetFileNameWithoutExtension(host) == "dotnet";
        // This program itself, or where another has loaded it, such as a test, this program by its file.
        return !isHost && Assembly.GetEntryAssembly() == program
            ? new ProcessStartInfo(host!, [Name])
            : new ProcessStartInfo(isHost ? host! : "dotnet", [program.Location, Name]);
    }
}
