using BenchmarkDotNet.Running;

// Run from the repository's root: dotnet run -c Release --project tests/PersecutionProfile.Benchmarks -- --filter *
BenchmarkSwitcher.FromAssembly(typeof(PersecutionProfile.Benchmarks.Corpus).Assembly).Run(args);
