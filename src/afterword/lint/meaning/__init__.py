"""What several families of rules look for: harm and its origin, norms, omissions, mistakes, faults."""
